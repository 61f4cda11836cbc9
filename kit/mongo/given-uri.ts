import mongoose from 'mongoose';

const ANSWER_MS = 5000;

/**
 * Makes sure that the database that `MONGODB_URI` names answers within 5 s. The error names the variable and holds
 * neither the address nor the password, because it ends up in logs.
 */
export async function checkGivenUri(uri: string): Promise<void> {
  let client: mongoose.mongo.MongoClient | undefined;
  try {
    client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: ANSWER_MS, connectTimeoutMS: ANSWER_MS });
    await client.db('admin').command({ ping: 1 });
  } catch (error) {
    // No `cause`: the driver's error could carry what is hidden here.
    throw new Error(
      `The database that MONGODB_URI names can't be used: ${withoutSecrets((error as Error).message, uri)}`,
    );
  } finally {
    await client?.close();
  }
}

/** A message without the credentials of a connection string, whole, in pieces (of a malformed one) or decoded. */
function withoutSecrets(message: string, uri: string): string {
  const credentials = /\/\/(.*)@/s.exec(uri)?.[1] ?? '';
  const password = credentials.slice(credentials.indexOf(':') + 1);
  // An unescaped `@` or `/` makes the driver take a piece of the password for a host.
  const pieces = password.split(/[:@/?]/).filter(piece => piece.length > 1);
  return [uri, credentials, password, decoded(password), ...pieces]
    .filter(secret => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '…'), message);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
