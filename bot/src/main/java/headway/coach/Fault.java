package headway.coach;

/// Something wrong in a file: where, what, and what to do.
record Fault(int line, String cause, String remedy) {}
