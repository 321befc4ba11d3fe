/// Every option, one record a section, read once; every fault is reported at once.
@NullMarked
package headway.settings;

import org.jspecify.annotations.NullMarked;
