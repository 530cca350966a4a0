import type { Theme } from '../../contract/view';

type Rgb = readonly [red: number, green: number, blue: number];

/** Between these luminances a colour goes from one that is only darkened to one that is deepened in itself. */
const DARK = 0.24;
const PALE = 0.36;
/** How far a pale colour goes towards its own square, which is darker and purer. */
const DEEPER = 0.65;
/** Share of grey on paper: the curve of the light theme takes away what little there is of the weakest channel. */
const GREY = 0.25;

function luminanceOf([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearOf(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16);
  const channel = (shift: number): number => {
    const part = ((value >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(16), channel(8), channel(0)];
}

/**
 * The substance of a solid for which the picture shows a colour of the palette, linear: in the dark the tone curve pales what is
 * light, and on paper it purifies what is deep. @param hex sRGB
 */
export function pigmentOf(hex: string, theme: Theme): Rgb {
  const colour = linearOf(hex);
  const luminance = luminanceOf(colour);
  const each = (make: (channel: number) => number): Rgb => [
    make(colour[0]),
    make(colour[1]),
    make(colour[2]),
  ];
  if (theme === 'light') return each((channel) => channel + (luminance - channel) * GREY);
  const deep = each((channel) => channel + (channel * channel - channel) * DEEPER);
  // Its square would make a dark ochre orange: it only darkens as far.
  const darker = luminance === 0 ? 1 : luminanceOf(deep) / luminance;
  const pale = Math.min(1, Math.max(0, (luminance - DARK) / (PALE - DARK)));
  return each((channel) => {
    const own = channel + (channel * channel - channel) * DEEPER;
    return channel * darker * (1 - pale) + own * pale;
  });
}
