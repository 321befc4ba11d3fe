package headway.store.mongo;

/// Where the tests' MongoDB runs.
enum Server {
  /// The one `MONGODB_URI` names.
  URI,
  /// A real MongoDB in a container.
  DOCKER,
  /// The server Headway brings along, which lacks some of MongoDB.
  EMBEDDED
}
