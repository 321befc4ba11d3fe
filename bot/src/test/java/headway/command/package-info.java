/// Tests of words, buttons and forms, and of the router that answers every request.
@NullMarked
package headway.command;

import org.jspecify.annotations.NullMarked;
