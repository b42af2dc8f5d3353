import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { printFonts } from '../fonts/print-fonts.ts';
import { settings } from '../settings.ts';
import { versionsOf } from '../versions.ts';

/** Where the templates lie; a source may import them by name. */
const TEMPLATES = join(settings.root, 'src/print/typst');

/** A file to typeset. */
export interface Source {
  /** Typst code. */
  code: string;
  /** Absolute paths of the files the code names, by name. */
  files: Map<string, string>;
  /** Whether the compiler itself must refuse what PDF/UA-1 forbids. */
  accessible: boolean;
}

export interface Typeset {
  pdf: Uint8Array;
  pages: number;
}

let made: Promise<NodeCompiler> | undefined;

/**
 * Typesets a source.
 * @throws with what the compiler says, also when that is only a warning: a missing letter is one.
 */
export async function typeset(source: Source): Promise<Typeset> {
  made ??= makeCompiler();
  const compiler = await made;
  for (const [name, file] of source.files) {
    compiler.mapShadow(join(TEMPLATES, name), await readFile(file));
  }
  try {
    const result = compiler.compile({ mainFileContent: source.code });
    const complaint = result.takeError() ?? result.takeWarnings();
    if (complaint) throw new Error(explain(compiler.fetchDiagnostics(complaint)));
    const typesetDocument = result.result;
    if (!typesetDocument) throw new Error('Typst gaf niets terug.');
    const pdf = compiler.pdf(typesetDocument, source.accessible ? { pdfStandard: 'ua-1' } : {});
    return { pdf, pages: typesetDocument.numOfPages };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

/** What a file becomes depends on these too: the letters, and the version of the compiler. */
export async function pressRoom(): Promise<string> {
  const hash = createHash('sha256').update(await versionsOf(['@myriaddreamin/typst-ts-node-compiler']));
  for (const font of await printFonts(join(settings.cacheDir, 'fonts'))) hash.update(font);
  return hash.digest('hex');
}

async function makeCompiler(): Promise<NodeCompiler> {
  const fontBlobs = await printFonts(join(settings.cacheDir, 'fonts'));
  return NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs }] });
}

const explain = (diagnostics: unknown[]) => `Typst: ${JSON.stringify(diagnostics.slice(0, 5), null, 1)}`;
