/** Where the site will stand, without a slash at its end (`SITE_ADDRESS`). Empty where the build does not know it. */
export const siteAddress = (process.env.SITE_ADDRESS ?? '').replace(/\/$/, '')
