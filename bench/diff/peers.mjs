// Each peer takes two texts and gives the ranges it marks on each side: { rangesA: [[from, to]], rangesB }. Packages are loaded when asked for.
const TOKEN = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|\s+|[\s\S]/gu;
const tokensOf = (text) => text.match(TOKEN) ?? [];

/** Both sides as numbers of one list of distinct tokens, and where each token begins. */
function numbered(a, b) {
  const numbers = new Map();
  const side = (text) => {
    const tokens = tokensOf(text);
    const starts = new Int32Array(tokens.length + 1);
    const ids = Int32Array.from(tokens, (token, i) => {
      starts[i + 1] = starts[i] + token.length;
      let id = numbers.get(token);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(token, id);
      }
      return id;
    });
    return { ids, starts };
  };
  return [side(a), side(b)];
}

/** Walks parts marked as of one side or of both, character by character but for white space, which peers may drop. */
export function walked(a, b, parts) {
  const [rangesA, rangesB] = [[], []];
  const at = { a: 0, b: 0 };
  const text = { a, b };
  const pass = (side, part, ranges) => {
    let from = -1;
    for (const char of part) {
      if (/\s/u.test(char)) continue;
      while (/\s/u.test(text[side][at[side]] ?? 'x')) at[side]++;
      if (from < 0) from = at[side];
      at[side] += char.length;
    }
    if (ranges && from >= 0) ranges.push([from, at[side]]);
  };
  for (const { value, inA, inB } of parts) {
    if (inA) pass('a', value, inB ? null : rangesA);
    if (inB) pass('b', value, inA ? null : rangesB);
  }
  return { rangesA, rangesB };
}

const jsdiffParts = (parts) => parts.map(({ value, added, removed }) => ({ value: value.toString(), inA: !added, inB: !removed }));

/** Numbers as characters, so that a differ of characters is one of words; the surrogates are left out. */
const asChars = (ids) => Array.from(ids, (id) => String.fromCharCode(id < 0xd7ff ? id + 1 : id + 0x801)).join('');

function fromCharDiff(sideA, sideB, diffs) {
  const [rangesA, rangesB] = [[], []];
  let [i, j] = [0, 0];
  for (const [kind, chars] of diffs) {
    const n = chars.length;
    if (kind < 0) rangesA.push([sideA.starts[i], sideA.starts[i + n]]);
    if (kind > 0) rangesB.push([sideB.starts[j], sideB.starts[j + n]]);
    if (kind <= 0) i += n;
    if (kind >= 0) j += n;
  }
  return { rangesA, rangesB };
}

export const PEERS = {
  'Stet diffTexts': async () => {
    const { diffTexts } = await import(process.env.STET_BUNDLE);
    return (a, b) => {
      const { changes } = diffTexts(a, b);
      return { rangesA: changes.map((c) => [c.fromA, c.toA]), rangesB: changes.map((c) => [c.fromB, c.toB]) };
    };
  },
  // What no word differ can go below: read both texts once, hash each word, number the distinct ones.
  floor: async () => (a, b) => {
    const numbers = new Map();
    for (const text of [a, b]) {
      let hash = 0;
      let open = false;
      for (let i = 0; i <= text.length; i++) {
        const code = i < text.length ? text.charCodeAt(i) : 32;
        const inWord = code > 0x7f || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
        if (inWord) {
          hash = Math.imul(hash ^ code, 0x01000193);
          open = true;
        } else if (open) {
          if (!numbers.has(hash)) numbers.set(hash, numbers.size);
          hash = 0;
          open = false;
        }
      }
    }
    return { rangesA: [[0, numbers.size]], rangesB: [] };
  },
  'jsdiff diffWords': async () => {
    const { diffWords } = await import('diff');
    return (a, b) => walked(a, b, jsdiffParts(diffWords(a, b)));
  },
  'jsdiff diffWordsWithSpace': async () => {
    const { diffWordsWithSpace } = await import('diff');
    return (a, b) => walked(a, b, jsdiffParts(diffWordsWithSpace(a, b)));
  },
  'jsdiff diffArrays': async () => {
    const { diffArrays } = await import('diff');
    return (a, b) => {
      const parts = diffArrays(tokensOf(a), tokensOf(b));
      return walked(
        a,
        b,
        parts.map(({ value, added, removed }) => ({ value: value.join(''), inA: !added, inB: !removed })),
      );
    };
  },
  'diff-match-patch words': async () => {
    const { default: DiffMatchPatch } = await import('diff-match-patch');
    return (a, b) => {
      const dmp = new DiffMatchPatch();
      dmp.Diff_Timeout = 0;
      const [sideA, sideB] = numbered(a, b);
      return fromCharDiff(sideA, sideB, dmp.diff_main(asChars(sideA.ids), asChars(sideB.ids), false));
    };
  },
  'diff-match-patch semantic': async () => {
    const { default: DiffMatchPatch } = await import('diff-match-patch');
    return (a, b) => {
      const dmp = new DiffMatchPatch();
      dmp.Diff_Timeout = 0;
      const [sideA, sideB] = numbered(a, b);
      const diffs = dmp.diff_main(asChars(sideA.ids), asChars(sideB.ids), false);
      dmp.diff_cleanupSemantic(diffs);
      return fromCharDiff(sideA, sideB, diffs);
    };
  },
  'fast-diff words': async () => {
    const { default: fastDiff } = await import('fast-diff');
    return (a, b) => {
      const [sideA, sideB] = numbered(a, b);
      return fromCharDiff(sideA, sideB, fastDiff(asChars(sideA.ids), asChars(sideB.ids)));
    };
  },
  'fast-myers-diff words': async () => {
    const { diff } = await import('fast-myers-diff');
    return (a, b) => {
      const [sideA, sideB] = numbered(a, b);
      const [rangesA, rangesB] = [[], []];
      for (const [fromA, toA, fromB, toB] of diff(sideA.ids, sideB.ids)) {
        rangesA.push([sideA.starts[fromA], sideA.starts[toA]]);
        rangesB.push([sideB.starts[fromB], sideB.starts[toB]]);
      }
      return { rangesA, rangesB };
    };
  },
  'diff-sequences words': async () => {
    const { default: module } = await import('diff-sequences');
    const diffSequences = module.default ?? module;
    return (a, b) => {
      const [sideA, sideB] = numbered(a, b);
      const [rangesA, rangesB] = [[], []];
      let [i, j] = [0, 0];
      const upTo = (toA, toB) => {
        rangesA.push([sideA.starts[i], sideA.starts[toA]]);
        rangesB.push([sideB.starts[j], sideB.starts[toB]]);
      };
      diffSequences(
        sideA.ids.length,
        sideB.ids.length,
        (x, y) => sideA.ids[x] === sideB.ids[y],
        (n, x, y) => {
          upTo(x, y);
          [i, j] = [x + n, y + n];
        },
      );
      upTo(sideA.ids.length, sideB.ids.length);
      return { rangesA, rangesB };
    };
  },
  '@codemirror/merge': async () => {
    const { presentableDiff } = await import('@codemirror/merge');
    return (a, b) => {
      // Its default limit gives up on long texts; without one it compares them whole.
      const changes = presentableDiff(a, b, { scanLimit: 1e9 });
      return { rangesA: changes.map((c) => [c.fromA, c.toA]), rangesB: changes.map((c) => [c.fromB, c.toB]) };
    };
  },
  'vscode-diff': async () => {
    const { DefaultLinesDiffComputer } = await import('vscode-diff');
    return (a, b) => {
      const [linesA, linesB] = [a.split('\n'), b.split('\n')];
      const options = { ignoreTrimWhitespace: false, computeMoves: true, maxComputationTimeMs: 0 };
      const { changes } = new DefaultLinesDiffComputer().computeDiff(linesA, linesB, options);
      const [startsA, startsB] = [starts(linesA), starts(linesB)];
      const place = (at, line, column) => at[line - 1] + column - 1;
      const inner = changes.flatMap((c) => c.innerChanges ?? []);
      const range = (at, r) => [place(at, r.startLineNumber, r.startColumn), place(at, r.endLineNumber, r.endColumn)];
      return { rangesA: inner.map((c) => range(startsA, c.originalRange)), rangesB: inner.map((c) => range(startsB, c.modifiedRange)) };
    };
  },
};

/** Where each line begins. */
function starts(lines) {
  const made = [0];
  for (const line of lines) made.push(made.at(-1) + line.length + 1);
  return made;
}
