/**
 * Tells whether an id comes for the first time; each is remembered for at least so many seconds, and at most twice as long. Give
 * it only ids that somebody trusted has signed: nobody else can then fill the memory.
 */
export function once(seconds: number): (id: string) => boolean {
  let [young, old] = [new Set<string>(), new Set<string>()];
  let turn = Date.now() + seconds * 1000;
  return id => {
    const now = Date.now();
    if (now >= turn) {
      // what came before the last turn but one is forgotten, also after a long silence
      old = now < turn + seconds * 1000 ? young : new Set();
      young = new Set();
      turn = now + seconds * 1000;
    }
    if (young.has(id) || old.has(id)) return false;
    young.add(id);
    return true;
  };
}
