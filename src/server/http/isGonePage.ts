const GONE = /^\/[a-z]{2}\/page-gone\/[\w-]+$/

/**
 * Whether an address is that of a notice for what is gone. A page cannot answer 410 by itself: it
 * redirects to the notice, which the server then sends in its place.
 */
export const isGonePage = (address = ''): boolean => GONE.test(address.split('?', 1)[0] ?? '')
