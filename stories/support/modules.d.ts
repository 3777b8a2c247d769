/// <reference types="vite/client" />

/** Which areas of words each element uses: made by `.storybook/word-areas.ts`. */
declare module 'virtual:word-areas' {
  const areas: Readonly<Record<string, readonly string[]>>;
  export default areas;
}
