/** Entry of the one-file CDN build, for pages that pin one hash. */
import './define.js';
