/** A page that says nothing about who opens it. Chosen while the site is built (`EXIT_ADDRESS`), else the weather. */
export const exitAddress: string = process.env.EXIT_ADDRESS || 'https://www.meteo.be/'
