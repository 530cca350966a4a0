import '../synaptarium-view.js';

const view = document.querySelector('synaptarium-view');
const now = document.querySelector('#now');
const play = document.querySelector('#play');

// The words of this page, in the language that its address or the browser asks for.
const words = await (await fetch(new URL('words.json', import.meta.url))).json();
const asked = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
const language = asked.map((each) => each?.slice(0, 2)).find((each) => Object.hasOwn(words, each)) ?? 'en';
const say = words[language];
document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
for (const each of document.querySelectorAll('[data-word]')) each.textContent = say[each.dataset.word];
document.title = say.title;
document.querySelector('#image').alt = say.taken;
view.setAttribute('label', say.label);
view.setAttribute('lang', language);
for (const each of Object.keys(words)) {
  const link = document.createElement('a');
  link.href = `?lang=${each}`;
  link.lang = each;
  link.textContent = new Intl.DisplayNames(each, { type: 'language' }).of(each);
  if (each === language) link.setAttribute('aria-current', 'true');
  document.querySelector('#languages').append(link);
}
// Digits as the app writes them, in Arabic too.
const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
const number = (value, options) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1, ...options }).format(value);

/** The moment, and two numbers of it, in a sentence. */
async function tell() {
  const { hours, values, units } = await view.getSample();
  const long = Math.abs(hours);
  const [value, unit] = long < 2 ? [long * 60, 'minute'] : long < 48 ? [long, 'hour'] : [long / 24, 'day'];
  now.textContent = (hours < 0 ? say.before : say.now)
    .replace('{time}', number(value, { style: 'unit', unit, unitDisplay: 'long' }))
    .replace('{release}', `${number(values.glutamateRelease)} ${say.units[units.glutamateRelease]}`)
    .replace('{spines}', `${number(values.spineDensityPrefrontal)} ${say.units[units.spineDensityPrefrontal]}`);
}

/** Says a fault where the numbers stand. */
const tellFault = (error) => void (now.textContent = error.message);

// A change may come with every frame; the sentence follows four times a second.
let waiting = false;
view.addEventListener('change', () => {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    tell().catch(tellFault);
  }, 250);
});
view.addEventListener('error', ({ detail }) => tellFault(detail));
view.ready.then(tell).catch(tellFault);

for (const button of document.querySelectorAll('[data-hours]')) {
  button.addEventListener('click', async () => {
    try {
      await view.setScale(button.dataset.scale);
      await view.seek(Number(button.dataset.hours));
    } catch (error) {
      tellFault(error);
    }
  });
}

play.addEventListener('click', async () => {
  try {
    const { playing } = await view.getState();
    await (playing ? view.pause() : view.play());
    play.textContent = playing ? say.play : say.pause;
  } catch (error) {
    tellFault(error);
  }
});

document.querySelector('#picture').addEventListener('click', async () => {
  try {
    document.querySelector('#image').src = await view.capture({ width: 960, height: 540 });
    document.querySelector('#caption').textContent = now.textContent;
    document.querySelector('#figure').hidden = false;
  } catch (error) {
    tellFault(error);
  }
});
