/// What runs again and again; the only place that knows Quartz.
@NullMarked
package headway.schedule;

import org.jspecify.annotations.NullMarked;
