/** Runs Neo4j for as long as the process that started it holds this one's standard input open. */
public class Launcher {
  private static final long SECONDS_TO_END = 10;

  public static void main(String[] arguments) throws ReflectiveOperationException {
    daemon("parent-watch", Launcher::endWithParent);
    // Found by name, so that compiling this file takes no jar of Neo4j.
    Class.forName("org.neo4j.server.CommunityEntryPoint")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }

  private static void endWithParent() {
    try {
      while (System.in.read() != -1) { }
    } catch (java.io.IOException gone) {
      // A broken pipe means the same as its end.
    }
    // An exit in the middle of a start can wait for locks that are never let go.
    daemon("last-resort", Launcher::haltLater);
    System.exit(0);
  }

  private static void haltLater() {
    try {
      Thread.sleep(SECONDS_TO_END * 1000);
    } catch (InterruptedException early) {
      // Halting early is as good.
    }
    Runtime.getRuntime().halt(1);
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
