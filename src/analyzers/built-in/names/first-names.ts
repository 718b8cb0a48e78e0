import { wordSet } from "./word-lists.js";

/** Common given names, in lower case, written for this project: who bears one is a person, and mostly "he" or "she". */
export const MALE_NAMES = wordSet(`
  aaron abdul abdullah adam adrian ahmed alan albert alejandro alex alexander alexei alfred ali allen alvin anders andre
  andrei andrew anthony antonio arnold arthur barack barry bashar ben benjamin bernard bernie bill bob boris brad
  bradley brandon brendan brett brian bruce bryan carl carlos chad charles chris christopher chuck clarence colin craig
  curtis dan daniel darren dave david dean dennis derek dick dmitri dominic don donald doug douglas dwight ed eddie
  edward edwin elijah emmanuel enrique eric erik ernest eugene evan felix fernando francis francisco frank fred
  frederick gabriel gary gavin geoff geoffrey george gerald gordon graham greg gregory gustavo guy hans harold harry
  hassan hector henry herbert herman howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jake james jamie
  jason javier jay jean jeff jeffrey jeremy jerome jerry jim jimmy joe joel johan john johnny jon jonathan jorge jose
  joseph josh joshua juan julian justin karl keith ken kenneth kevin khalid kurt kyle lance larry lawrence leo leon
  leonard lewis liam lloyd louis lucas luis luke mahmoud manuel marc marco marcus mario mark martin marvin matt matthew
  maurice max michael miguel mike mitch mitt mohamed mohammed muhammad mustafa nathan neil nicholas nick nigel noah
  oliver omar oscar owen patrick paul pedro pete peter phil philip phillip pierre rafael ralph randy raymond reince
  ricardo richard rick robert roberto rodney roger roland ron ronald roy russell ryan salman sam samuel scott sean
  sebastian sergei seth shawn simon stan stanley stefan stephen steve steven stuart ted terrence terry theodore thomas
  tim timothy tobias todd tom tommy tony travis trevor vernon victor vincent vladimir wallace walter warren wayne
  wendell wesley will william willie yuri yusuf zachary sundar elon satya tariq arne sven lars rahul raj sanjay wei
  olaf mateo diego pavel tomas lukas emeka kwame kofi haruto kenji hiroshi marlon marcel`);

export const FEMALE_NAMES = wordSet(`
  abigail liz beth agnes alice alicia alison amanda amber amelia amy ana andrea angela angelina anita ann anna anne annie
  annette april ashley audrey barbara beatrice becky beth betty beverly bonnie brenda bridget brittany camila carla
  carly carol caroline carolyn catherine cathy charlotte cheryl christina christine cindy claire claudia colleen
  condoleezza cynthia daisy dana danielle deborah debra denise diana diane dolores donna dora doris dorothy edith
  eileen elaine eleanor elena elisabeth elise elizabeth ellen emily emma erica erin esther eva evelyn faith fatima
  felicia fiona frances gail gina gladys gloria grace greta hannah hazel heather heidi helen hillary holly huma ida
  ilse ines ingrid irene iris isabel isabella ivanka jacqueline jan jane janet janice jeanne jennifer jessica jill
  joan joanna josephine joyce juanita judith judy julia julie june karen kate katherine kathleen kathryn kathy katie
  kayla kellyanne kelly kim kimberly kirsten kristen laura lauren leah leila lena leslie lillian linda lisa lois loretta
  lori louise lucia lucy lydia lynn madeleine maggie margaret maria marie marilyn marina marion marjorie marsha martha
  mary maureen megan melania melissa meredith michelle mildred molly monica nadia nancy naomi natalie natasha nicole
  nikki nina nora norma olga olivia pamela patricia patty paula peggy penny phyllis rachel rebecca regina renee rita
  roberta robin rosa rose roxanne ruth sabine sally samantha sandra sara sarah serena shannon sharon sheila shirley
  silvia sofia sonia sophia sophie stacey stephanie susan suzanne sylvia tamara tanya teresa theresa tiffany tina tracy
  ursula valerie vanessa vera veronica victoria virginia vivian wanda wendy yolanda yvonne zoe aisha amina priya
  anjali mei yuki ngozi chiara freya astrid marta petra annika`);
