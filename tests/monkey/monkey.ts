import type { CDPSession, Page } from 'playwright-core';
import { seededStream, type SeededStream } from '../../src/math/seeded-stream';

const KEYS = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'Escape', 'Backspace', 'Delete'],
  ...['Shift+ArrowRight', 'Control+z', 'Control+a', '?', '/', '+', '-', '.', ','],
  ...'0123456789abcdefghijklmnopqrstuvwxyz',
];
const TEXTS = [
  'ketamine',
  '1e999',
  '<img src=x onerror=1>',
  '\u202Ex',
  '-',
  '%',
  'a'.repeat(300),
  'طفل',
];
/** Small, since a software renderer lets few things happen in a large window. */
const SIZES = [
  [800, 500],
  [390, 700],
  [700, 390],
  [540, 960],
  [1000, 560],
] as const;

interface Hand {
  readonly page: Page;
  readonly touch: CDPSession;
  readonly chance: SeededStream;
}

type Act = (hand: Hand) => Promise<unknown>;
type Point = readonly [x: number, y: number];

const among = <Choice>({ chance }: Hand, choices: readonly Choice[]): Choice =>
  choices[Math.floor(chance.uniform() * choices.length)]!;

function anywhere({ page, chance }: Hand): Point {
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  return [chance.uniform() * width, chance.uniform() * height];
}

/** The middle of something that looks as if it could be pressed; anywhere if there is nothing. */
async function something(hand: Hand): Promise<Point> {
  const pick = hand.chance.uniform();
  const found = await hand.page.evaluate((part) => {
    const all = [
      ...document.querySelectorAll('button, a, input, select, summary, label, [tabindex]'),
    ];
    const seen = all
      .map((element) => element.getBoundingClientRect())
      .filter(({ x, y, width, height }) => {
        const [middleX, middleY] = [x + width / 2, y + height / 2];
        return (
          width > 0 && middleX > 0 && middleY > 0 && middleX < innerWidth && middleY < innerHeight
        );
      });
    const box = seen[Math.floor(part * seen.length)];
    return box === undefined ? null : ([box.x + box.width / 2, box.y + box.height / 2] as const);
  }, pick);
  return found ?? anywhere(hand);
}

async function drag(hand: Hand, from: Point): Promise<void> {
  const { mouse } = hand.page;
  await mouse.move(...from);
  await mouse.down();
  for (let i = 0; i < 4; i += 1) await mouse.move(...anywhere(hand), { steps: 2 });
  await mouse.up();
}

async function fingers(hand: Hand, count: 1 | 2, moves: number): Promise<void> {
  const place = () =>
    Array.from({ length: count }, (_, id) => {
      const [x, y] = anywhere(hand);
      return { id, x, y };
    });
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: { x: number; y: number }[],
  ) => hand.touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', place());
  for (let i = 0; i < moves; i += 1) await send('touchMove', place());
  await send('touchEnd', []);
}

const press: Act = async (hand) => hand.page.mouse.click(...(await something(hand)));

/** What it does, each as often as it stands here. */
const ACTS: readonly Act[] = [
  ...[press, press, press, press, press],
  (hand) => hand.page.mouse.click(...anywhere(hand)),
  (hand) => hand.page.mouse.dblclick(...anywhere(hand)),
  (hand) => hand.page.mouse.click(...anywhere(hand), { button: 'right' }),
  (hand) => hand.page.mouse.move(...anywhere(hand), { steps: 3 }),
  (hand) => drag(hand, anywhere(hand)),
  async (hand) => drag(hand, await something(hand)),
  async (hand) => {
    await hand.page.mouse.move(...anywhere(hand));
    for (let i = 0; i < 4; i += 1)
      await hand.page.mouse.wheel(0, (hand.chance.uniform() - 0.5) * 900);
  },
  ...Array.from({ length: 5 }, (): Act => (hand) => hand.page.keyboard.press(among(hand, KEYS))),
  (hand) => hand.page.keyboard.insertText(among(hand, TEXTS)),
  (hand) => fingers(hand, 1, 0),
  (hand) => fingers(hand, 1, 5),
  (hand) => fingers(hand, 2, 5),
];

/** Keeps the monkey on the page: nothing is opened beside it, saved, printed, chosen from disk or asked of another host. */
export async function fence(page: Page, origin: string): Promise<void> {
  const context = page.context();
  context.on('page', (opened) => void opened.close().catch(() => undefined));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('filechooser', () => undefined);
  page.on('download', (download) => void download.cancel().catch(() => undefined));
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await page.addInitScript(() => {
    window.print = () => undefined;
    // The visitor's own programs are not for it to open.
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (
        link instanceof HTMLAnchorElement &&
        link.origin !== location.origin &&
        link.protocol !== 'blob:'
      )
        event.preventDefault();
    });
  });
}

/**
 * Presses, drags, types, turns the wheel and touches at random until told to stop. The same seed does the same things,
 * as far as the page answers in the same time.
 * @returns how many acts there were
 */
export async function monkey(page: Page, seed: number, goesOn: () => boolean): Promise<number> {
  const touch = await page.context().newCDPSession(page);
  const hand: Hand = { page, touch, chance: seededStream(seed, 'monkey') };
  let acts = 0;
  while (goesOn()) {
    acts += 1;
    if (acts % 150 === 0) {
      const [width, height] = among(hand, SIZES);
      await page.setViewportSize({ width, height });
    }
    await among(hand, ACTS)(hand);
  }
  await touch.detach();
  return acts;
}
