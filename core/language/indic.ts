/** What the forms of a word share in the languages of northern India, whose endings are vowel signs and a few syllables. */

const HINDI = /(?:ियों|ियाँ|ियां|ुओं|ाओं|ओं|ों|ें|ाएं|ाएँ|ेगा|ेगी|ेंगे|एगा|एगी|एंगे|ने|ना|नी|ता|ती|ते|कर|या|यी|ये|ए|ई|ा|ी|े|ि|ो)$/;
const URDU = /(?:یوں|یاں|وں|یں|ئیں|ئے|ئی|نے|نا|نی|تا|تی|تے|یا|ے|ی|ا|و)$/;
const BENGALI = /(?:েছিলেন|েছিল|েছেন|েছে|লেন|বেন|গুলোর|গুলো|গুলি|দের|ের|কে|তে|রা|টি|টা|েন|বে|ছে|ে|র)$/;

// Letters that stay.
const SHORTEST = 2;

const cut =
  (ending: RegExp) =>
  (word: string): string => {
    const rest = word.replace(ending, '');
    return [...rest].length >= SHORTEST ? rest : word;
  };

export const stemOfHindi = cut(HINDI);
export const stemOfUrdu = cut(URDU);
export const stemOfBengali = cut(BENGALI);
