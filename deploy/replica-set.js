/* global db, quit, rs */
// mongosh runs this as the health check of the database: it makes the replica set the first time, and says whether the
// database takes writes.
try {
  rs.status();
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error;
  // by the name under which the subgraphs reach it, because that is the address which drivers are told
  rs.initiate({ _id: 'careweave', members: [{ _id: 0, host: 'mongo:27017' }] });
}
quit(db.hello().isWritablePrimary ? 0 : 1);
