import { removeTmp } from './own-tmp.js';

/** Ends the platform; a test run fails when it does not end properly. */
export default async function stopPlatform() {
  const { child } = globalThis.careweave;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  const code = await ended;
  removeTmp();
  if (code !== 0) throw new Error(`the platform ended with code ${code}`);
}
