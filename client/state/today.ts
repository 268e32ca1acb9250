/** Today in UTC, as the server reckons. */
export const today = () => new Date().toISOString().slice(0, 10)
