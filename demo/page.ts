/* Lets a page be seen in other ways: ?lang=ja&dir=rtl&theme=dark&density=compact */
const wanted = new URLSearchParams(location.search);
const root = document.documentElement;

root.lang = wanted.get('lang') ?? root.lang;
root.dir = wanted.get('dir') ?? root.dir;
root.dataset.theme = wanted.get('theme') ?? 'auto';

const density = wanted.get('density');
if (density) document.querySelector('customer-table')?.setAttribute('density', density);

export {};
