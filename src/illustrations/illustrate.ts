/**
 * `npm run illustrate`: draws every scene into its verhaal's folder as `illustratie.svg`, and the cover, the steps of
 * the diagram and the icons beside what they belong to.
 *
 *   --check        writes nothing; exits 1 when a drawing is out of date
 *   --render       writes PNGs of 1600 and 320 px wide to contactsheet/ and tells the size; needs no content folder
 *   --sheet        writes all drawings together to contactsheet/contactsheet.png
 *   --kit          writes the sheet of everything the kit can draw to contactsheet/kit.png
 *   --only <text>  keeps the scenes whose `notie/verhaal` holds the text, and the other drawings whose file does
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import sharp from 'sharp';
import { PAPER } from '../palettes.ts';
import { contactSheet, picture } from './contact-sheet.ts';
import { allDrawn, contentOf, isSame, whyNotOurs, type Drawn } from './drawn.ts';
import { ROOT, contentFolder, findScenes, whyLeftAlone, type FoundScene } from './find-scenes.ts';
import { kitSheet } from './kit-sheet.ts';

const { values: flags } = parseArgs({
  options: {
    check: { type: 'boolean' },
    render: { type: 'boolean' },
    sheet: { type: 'boolean' },
    kit: { type: 'boolean' },
    only: { type: 'string' },
  },
});

const problems = await run();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

async function run(): Promise<string[]> {
  if (flags.kit) {
    const paper = sharp(Buffer.from(kitSheet())).flatten({ background: PAPER });
    save('kit.png', await paper.png().toBuffer());
    return [];
  }
  const scenes = await findScenes(flags.only);
  const drawings = allDrawn().filter(({ file }) => file.includes(flags.only ?? ''));
  if (scenes.length + drawings.length === 0)
    return [`No scene matches "${flags.only ?? ''}" in src/illustrations/scenes/<notie>/<verhaal>.ts.`];
  if (flags.sheet) {
    save('contactsheet.png', await contactSheet(scenes));
    return [];
  }
  if (flags.render) {
    for (const scene of scenes) await render(scene);
    for (const drawing of drawings) await renderDrawn(drawing);
    return [];
  }
  const problems = await Promise.all(drawings.map((drawing) => updateDrawn(drawing)));
  return [...scenes.flatMap((scene) => update(scene)), ...problems.flat()];
}

/** Writes one drawing, or with --check compares it. Returns what is wrong. */
function update(scene: FoundScene): string[] {
  const folder = contentFolder(scene);
  if (folder === undefined) {
    return [
      `${scene.file}: there is no folder content/noties/<N>-${scene.notie}/<NN>-${scene.verhaal}/. Rename the scene, or add the verhaal.`,
    ];
  }
  const why = whyLeftAlone(folder);
  if (why !== undefined) {
    console.log(`${relative(ROOT, folder)}: left alone, ${why}.`);
    return [];
  }
  const target = join(folder, 'illustratie.svg');
  const drawing = scene.draw();
  const isCurrent = existsSync(target) && readFileSync(target, 'utf8') === drawing;
  if (isCurrent) return [];
  if (flags.check) return [`${relative(ROOT, target)} is out of date. Run: npm run illustrate`];
  writeFileSync(target, drawing);
  console.log(`${relative(ROOT, target)} written.`);
  return [];
}

/** Writes one of the other drawings, or with --check compares it. Returns what is wrong. */
async function updateDrawn(drawing: Drawn): Promise<string[]> {
  const why = whyNotOurs(drawing);
  // Who names it wants it drawn.
  if (why !== undefined && flags.only === undefined) {
    console.log(`${drawing.file}: left alone, ${why}.`);
    return [];
  }
  const target = join(ROOT, drawing.file);
  const content = await contentOf(drawing);
  if (existsSync(target) && (await isSame(drawing, readFileSync(target), content))) return [];
  if (flags.check) return [`${drawing.file} is out of date. Run: npm run illustrate`];
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`${drawing.file} written.`);
  return [];
}

async function render(scene: FoundScene): Promise<void> {
  const drawing = scene.draw();
  save(`${scene.verhaal}-1600.png`, await picture(drawing, 1600, 1200, PAPER));
  save(`${scene.verhaal}-320.png`, await picture(drawing, 320, 240, PAPER));
  tellSize(scene.verhaal, drawing);
}

async function renderDrawn({ file, draw }: Drawn): Promise<void> {
  const drawing = draw();
  const name = basename(file).replace(/\.\w+$/, '');
  save(`${name}.png`, await sharp(Buffer.from(drawing)).png().toBuffer());
  tellSize(name, drawing);
}

function tellSize(name: string, drawing: string): void {
  const packed = brotliCompressSync(drawing, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log(`${name}: ${drawing.length} bytes, ${packed.length} with brotli`);
}

function save(name: string, content: Buffer): void {
  const folder = join(ROOT, 'contactsheet');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  console.log(`contactsheet/${name} written.`);
}
