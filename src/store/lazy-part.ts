import { lazy, type ComponentType } from 'react';

const Nothing = (): null => null;

/**
 * A part of the page that comes when it is first wanted. One whose code does not come is left out, or said to be missing, and
 * everything else goes on; src/app/lasting hears of it from the loader.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Instead: ComponentType = Nothing,
) {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: Instead as ComponentType<Props> }),
    ),
  );
}
