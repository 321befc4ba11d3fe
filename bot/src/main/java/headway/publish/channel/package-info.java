/// Posts to channels of the chats that Headway lives in.
@NullMarked
package headway.publish.channel;

import org.jspecify.annotations.NullMarked;
