package headway;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that was built, as the jar tells it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Main.class.getPackage().getImplementationVersion();
    return new String[] {"Headway " + Objects.requireNonNullElse(built, "from its sources")};
  }
}
