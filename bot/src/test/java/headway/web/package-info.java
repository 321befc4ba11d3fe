/// The web server, asked over real connections.
@NullMarked
package headway.web;

import org.jspecify.annotations.NullMarked;
