/** Month names and their short forms, January first, by language. Compared without case and without a final stop. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|november,nov|december,dec',
  de: 'januar,jänner,jän|februar,feber|märz,mär,mrz|april|mai|juni|juli|august|september|oktober,okt|november|dezember,dez',
  fr: 'janvier,janv|février,févr,fév|mars|avril,avr|mai|juin|juillet,juil|août|septembre|octobre|novembre|décembre,déc',
  es: 'enero,ene|febrero|marzo|abril,abr|mayo|junio|julio|agosto,ago|septiembre,setiembre,set|octubre|noviembre|diciembre,dic',
  it: 'gennaio,gen|febbraio|marzo|aprile|maggio,mag|giugno,giu|luglio,lug|agosto|settembre|ottobre,ott|novembre|dicembre',
  pt: 'janeiro|fevereiro,fev|março|abril|maio|junho|julho|agosto|setembro|outubro,out|novembro|dezembro,dez',
  nl: 'januari|februari|maart,mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  pl: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  ru: 'января,янв|февраля,фев|марта,мар|апреля,апр|мая|июня|июля|августа,авг|сентября,сен|октября,окт|ноября,ноя|декабря,дек',
  bn: 'জানুয়ারি,জানুয়ারী|ফেব্রুয়ারি,ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
  ar: 'يناير,كانون الثاني|فبراير,شباط|مارس,آذار|أبريل,نيسان|مايو,أيار|يونيو,حزيران|يوليو,تموز|أغسطس,آب|سبتمبر,أيلول|أكتوبر,تشرين الأول|نوفمبر,تشرين الثاني|ديسمبر,كانون الأول',
};

let numbers: Map<string, number> | null = null;

/** 1–12 for a month's name in any of the languages; null for another word. */
export function monthNumber(word: string): number | null {
  if (!numbers) {
    numbers = new Map();
    for (const names of Object.values(MONTHS)) {
      names.split('|').forEach((forms, i) => {
        for (const form of forms.split(',')) numbers?.set(form, i + 1);
      });
    }
  }
  return numbers.get(word.toLowerCase().normalize('NFC').replace(/\.$/, '')) ?? null;
}
