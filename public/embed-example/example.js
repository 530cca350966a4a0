import '../synaptarium-view.js';

const view = document.querySelector('synaptarium-view');
const now = document.querySelector('#now');
const play = document.querySelector('#play');
const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** The moment, and two numbers of it, in a sentence. */
async function tell() {
  const { hours, values, units } = await view.getSample();
  const long = Math.abs(hours);
  const [number, unit] = long < 2 ? [hours * 60, 'min'] : long < 48 ? [hours, 'h'] : [hours / 24, 'd'];
  const release = `${one.format(values.glutamateRelease)} ${units.glutamateRelease}`;
  const spines = `${one.format(values.spineDensityPrefrontal)} ${units.spineDensityPrefrontal}`;
  now.textContent = `${one.format(number)} ${unit} from the start: glutamate release ${release}, prefrontal spines ${spines}.`;
}

/** Says a fault where the numbers stand. */
const say = (error) => void (now.textContent = error.message);

// A change may come with every frame; the sentence follows four times a second.
let waiting = false;
view.addEventListener('change', () => {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    tell().catch(say);
  }, 250);
});
view.addEventListener('error', ({ detail }) => say(detail));
view.ready.then(tell).catch(say);

for (const button of document.querySelectorAll('[data-hours]')) {
  button.addEventListener('click', async () => {
    try {
      await view.setScale(button.dataset.scale);
      await view.seek(Number(button.dataset.hours));
    } catch (error) {
      say(error);
    }
  });
}

play.addEventListener('click', async () => {
  try {
    const { playing } = await view.getState();
    await (playing ? view.pause() : view.play());
    play.textContent = playing ? 'Play' : 'Pause';
  } catch (error) {
    say(error);
  }
});

document.querySelector('#picture').addEventListener('click', async () => {
  try {
    document.querySelector('#image').src = await view.capture({ width: 960, height: 540 });
    document.querySelector('#caption').textContent = now.textContent;
    document.querySelector('#figure').hidden = false;
  } catch (error) {
    say(error);
  }
});
