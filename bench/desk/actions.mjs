// What a person does with a long story, in an order that can be gone through again: every switch goes back.
const key = (pressed) => (page) => page.keyboard.press(pressed);
const tool = (name) => (page) => page.getByRole('toolbar').getByRole('button', { name }).first().click();
const entry = (role, name) => (page) => page.getByRole(role, { name }).click();

async function edge(page, part) {
  const ruler = await page.locator('.ruler canvas').boundingBox();
  await page.mouse.click(ruler.x + ruler.width / 2, ruler.y + ruler.height * part);
}

async function pick(page) {
  const row = page.locator('main ol > li').nth(6);
  await row.getByRole('button', { name: /^Pick/ }).first().click();
}

// Milliseconds after it, where the usual rest is too short: a draft, a new comparison, a report.
const DRAFT = 1500;
const COMPARISON = 6000;

export const ACTIONS = [
  ['marking house style', key('h')],
  ['folding house style', key('h')],
  ['folding what is unchanged', key('c')],
  ['unfolding it', key('c')],
  ['inline', key('i')],
  ['columns', key('i')],
  ['next edit', key('j')],
  ['next flag', key('f')],
  ['marking an edit', key('s'), DRAFT],
  ['undo', key('Control+z'), DRAFT],
  ['filter menu', tool('Filter')],
  ['substantive only', entry('menuitemradio', 'Substantive only')],
  ['not marked yet', entry('menuitemradio', 'Not marked yet')],
  ['everything', entry('menuitem', 'Show everything')],
  ['closing the menu', key('Escape')],
  ['nothing current', key('Escape')],
  ['to the last edit', key('k')],
  ['opening the search', key('/')],
  ['a letter', (page) => page.keyboard.type('t')],
  ['a second letter', (page) => page.keyboard.type('h')],
  ['next hit', key('Enter')],
  ['closing the search', key('Escape')],
  ['jump by the ruler', (page) => edge(page, 0.5)],
  ['jump to the top', (page) => edge(page, 0.001)],
  ['smaller window', (page) => page.setViewportSize({ width: 1150, height: 800 })],
  ['larger window', (page) => page.setViewportSize({ width: 1400, height: 900 })],
  ['larger text', key('Control+=')],
  ['usual text', key('Control+0')],
  ['picking a paragraph', pick],
  ['unlinking it', key('u'), COMPARISON],
  ['undoing that', key('Control+z'), COMPARISON],
  ['export preview', key('e'), COMPARISON],
  ['closing it', key('Escape')],
];
