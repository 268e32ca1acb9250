/** Where a thing can always be found, on the server that shows it: `https://…/id/uncc/final/30`. */
export const permanent = (id: string) => new URL(`id/${encodeURI(id)}`, new URL('.', window.location.href.split('#')[0])).href
