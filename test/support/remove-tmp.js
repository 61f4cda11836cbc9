import { removeTmp } from './own-tmp.js';

export default removeTmp;
