/** A cell in an address: `<measure>~<safeguard>`. */
export const cellKey = (measure: string, safeguard: string) => `${measure}~${safeguard}`
