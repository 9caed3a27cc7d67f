'use strict';

/** Tagged-JSON codec, used in both worlds and in Node. `hooks` carries functions and promises across the bridge. */
function makeCodec(hooks) {
  const fail = (v) => {
    throw new Error(`An object could not be cloned: ${typeof v}`);
  };
  const b64 = (u) => {
    let s = '';
    for (let i = 0; i < u.length; i += 32768) s += String.fromCharCode(...u.subarray(i, i + 32768));
    return btoa(s);
  };
  const un64 = (s) => Uint8Array.from(atob(s), (c) => c.charCodeAt(0));
  const TYPED = [
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'DataView',
  ];
  const enc = (v, seen) => {
    if (v === undefined) return { $: 'u' };
    if (v === null || typeof v === 'boolean' || typeof v === 'string') return v;
    if (typeof v === 'number') return Number.isFinite(v) && !Object.is(v, -0) ? v : { $: 'n', v: Object.is(v, -0) ? '-0' : String(v) };
    if (typeof v === 'bigint') return { $: 'g', v: String(v) };
    if (typeof v === 'function') return hooks && hooks.fn ? { $: 'f', v: hooks.fn(v) } : fail(v);
    if (typeof v === 'symbol') return fail(v);
    if (typeof v.then === 'function' && hooks && hooks.promise) return { $: 'p', v: hooks.promise(v) };
    if (v instanceof Promise || v instanceof WeakMap || v instanceof WeakSet) return fail(v);
    if (v instanceof Date) return { $: 'd', v: v.getTime() };
    if (v instanceof RegExp) return { $: 'r', v: [v.source, v.flags] };
    if (v instanceof Error) return { $: 'e', v: [v.name, v.message] };
    if (v instanceof ArrayBuffer) return { $: 'B', v: b64(new Uint8Array(v)) };
    if (ArrayBuffer.isView(v)) {
      // a Node Buffer arrives as a Uint8Array, as with structured clone
      const name = TYPED.find((n) => v instanceof globalThis[n]);
      return { $: 'T', t: name, v: b64(new Uint8Array(v.buffer, v.byteOffset, v.byteLength)) };
    }
    if (seen.has(v)) throw new Error('electron double: cyclic values are not supported');
    seen = new Set(seen).add(v);
    if (v instanceof Map) return { $: 'M', v: [...v].map((e) => enc(e, seen)) };
    if (v instanceof Set) return { $: 'S', v: [...v].map((e) => enc(e, seen)) };
    if (Array.isArray(v)) return { $: 'A', v: v.map((e) => enc(e, seen)) };
    const o = {};
    for (const k of Object.keys(v)) o[k] = enc(v[k], seen);
    return { $: 'O', v: o };
  };
  const dec = (v) => {
    if (v === null || typeof v !== 'object') return v;
    switch (v.$) {
      case 'u':
        return undefined;
      case 'n':
        return Number(v.v);
      case 'g':
        return BigInt(v.v);
      case 'f':
        return hooks.proxyFn(v.v);
      case 'p':
        return hooks.proxyPromise(v.v);
      case 'd':
        return new Date(v.v);
      case 'r':
        return new RegExp(...v.v);
      case 'e': {
        const e = new Error(v.v[1]);
        e.name = v.v[0];
        return e;
      }
      case 'B':
        return un64(v.v).buffer;
      case 'T': {
        const b = un64(v.v).buffer;
        return new globalThis[v.t](b);
      }
      case 'M':
        return new Map(v.v.map(dec));
      case 'S':
        return new Set(v.v.map(dec));
      case 'A':
        return v.v.map(dec);
      case 'O': {
        const o = {};
        for (const k of Object.keys(v.v)) o[k] = dec(v.v[k]);
        return o;
      }
      default:
        throw new Error(`electron double: bad tag ${v.$}`);
    }
  };
  return { encode: (v) => JSON.stringify(enc(v, new Set())), decode: (s) => dec(JSON.parse(s)) };
}

module.exports = { makeCodec };
