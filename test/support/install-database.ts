import { secantusEnvironment } from '../../kit/mongo/testing.ts';

/** A program: prints the folder of the SecantusDB that all tests share, and installs it first where it is not yet. */
console.log((await secantusEnvironment()).CAREWEAVE_SECANTUS_VENV);
