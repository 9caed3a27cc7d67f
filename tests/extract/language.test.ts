import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

describe('the language is told', () => {
  test.each([
    ['en', 'The river rose by two metres on Tuesday, and the people of the town were told to leave their houses before it was dark.'],
    ['de', 'Der Fluss stieg am Dienstag um zwei Meter, und die Bewohner der Stadt mussten ihre Häuser verlassen, bevor es dunkel wurde.'],
    ['fr', 'La rivière est montée de deux mètres mardi, et les habitants de la ville ont dû quitter leurs maisons avant la nuit.'],
    ['es', 'El río subió dos metros el martes y los vecinos de la ciudad tuvieron que dejar sus casas antes de que se hiciera de noche.'],
    ['it', 'Il fiume è salito di due metri martedì e gli abitanti della città hanno dovuto lasciare le loro case prima che fosse buio.'],
    ['bn', 'মঙ্গলবার নদীর পানি দুই মিটার বেড়েছে এবং শহরের বাসিন্দাদের অন্ধকার হওয়ার আগে ঘর ছাড়তে বলা হয়েছে।'],
    ['ru', 'Во вторник вода в реке поднялась на два метра, и жителям города пришлось покинуть свои дома до наступления темноты.'],
    ['ar', 'ارتفع منسوب النهر مترين يوم الثلاثاء وطلب من سكان المدينة مغادرة منازلهم قبل حلول الظلام في المساء.'],
    ['ja', '火曜日に川の水位が二メートル上がり、町の住民は暗くなる前に家を出るように言われた。'],
    ['zh', '星期二河水上涨了两米，镇上的居民被告知在天黑之前离开家园。'],
    ['hi', 'मंगलवार को नदी का जलस्तर दो मीटर बढ़ गया और शहर के लोगों को अंधेरा होने से पहले घर छोड़ने के लिए कहा गया।'],
  ])('%s', async (language, text) => {
    expect((await reading(text)).language).toBe(language);
  });

  test('not from a few words', async () => {
    expect((await reading('Rain fell.')).language).toBeNull();
  });

  test('as the page declares it', async () => {
    expect((await reading('<html lang="pt-BR"><p>Choveu o dia todo na cidade, disseram.</p>')).language).toBe('pt');
  });
});

test('the direction is that of the letters', async () => {
  expect((await reading('ارتفع منسوب النهر مترين يوم الثلاثاء.')).direction).toBe('rtl');
  expect((await reading('The river rose by two metres on Tuesday.')).direction).toBe('ltr');
});
