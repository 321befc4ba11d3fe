/// A small web server, and the routes it answers.
@NullMarked
package headway.web;

import org.jspecify.annotations.NullMarked;
