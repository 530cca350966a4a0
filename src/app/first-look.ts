import { mayBeginWithFirstLook } from '../scene/first-look/by-link';
import { FirstLook } from '../scene/first-look/first-look';

/** Begins with the page: this piece of code is small and waits for no other. */
export const firstLook = new FirstLook(
  import.meta.env.BASE_URL,
  mayBeginWithFirstLook(location.search),
);
