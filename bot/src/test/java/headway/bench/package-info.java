/// Measures speed and memory as ratios within one run, and prints them beside their goals.
@NullMarked
package headway.bench;

import org.jspecify.annotations.NullMarked;
