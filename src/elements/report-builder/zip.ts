/* Only the parts that compress in this thread: pages' policies allow no worker. */
export { Zip, ZipDeflate } from 'fflate';
