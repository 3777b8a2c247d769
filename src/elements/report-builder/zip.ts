/* Only the parts that compress in this thread: pages' policies allow no worker. */
// eslint-disable-next-line no-restricted-imports -- the one package of the elements that only this lazily loaded file knows
export { Zip, ZipDeflate } from 'fflate';
