package headway.command.grammar;

/// A line understood: its command, the form that fitted, and the arguments.
public record Call<H>(Command<H> command, Form<H> form, Arguments arguments) {
  public H handler() {
    return form.handler();
  }
}
