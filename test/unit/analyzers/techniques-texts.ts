/* Written for the tests; the places, papers and people are invented. The rules were not tuned on these texts. */

export const HARANGUES = {
  "a columnist on the harbour tax": `
The harbour tax is robbery. There is no kinder word for what Alderman Pike and his grubby little circle did last night, behind closed doors, while decent families were asleep.

These vultures have picked our town clean for a decade. First it was the parking meters, then the library fines, and now every fisherman who drags a net through freezing water at four in the morning must pay for the privilege of being bled dry. How much longer are we supposed to take it?

Pike calls it fairness. Pike would not know fairness if it bit him on the nose. He is a bully and a coward who hides behind his lawyers, and the toadies around him clap like trained seals.

Do not be fooled by their pathetic excuses about the budget. There is plenty of money for their lavish dinners and their shameless junkets. There is never a penny for you.

We either stand together now, or we will be on our knees for ever. Vote these crooks out!`,

  "a leaflet against the treaty": `
Betrayal! That is the only word for the treaty our so-called leaders signed while the nation slept.

With one stroke of the pen they surrendered everything our forefathers fought and died for. Our borders are gone. Our factories are next. Foreign bureaucrats whom nobody elected will decide what our children eat, learn and think.

The traitors in the capital call us paranoid. They laugh at the ordinary people of this great country and at everything we hold sacred. But every true patriot knows the truth: this is an invasion, and it is being planned in boardrooms.

If we let this pass, our way of life will be wiped out within a generation. There will be no second chance. The enemy is already inside the gates.

Rise up! Tear up this treaty of shame, and throw the cowards who signed it into the street!`,

  "a blogger on the vaccine drive": `
The lying press wants you to believe that everything is under control. Nothing is under control. The fanatics at the health ministry are conducting the most reckless experiment in human history, and you are the lab rat.

Why won't they publish the figures? What are they hiding? Any fool can see that this has never been about health. It is about power, and it is about money, obscene amounts of it.

These people are monsters. They ruined small businesses, they terrorized the elderly, and they brainwashed a generation of kids into fearing their own grandparents. And the brave doctors who spoke out were smeared, hounded and silenced by sneering bureaucrats.

Either we say no today, or we become slaves tomorrow. It is as simple as that. Don't comply. Don't be silent. Don't let these ghouls near your family.`,
};

export const PLAIN_REPORTS = {
  football: `The Harbour City hammered Lund Athletic 4-1 on Sunday in a brutal derby at the Quay Stadium.

City's deadly forward line ripped through a hapless defence, with Mira Holt netting twice inside ten minutes. Athletic collapsed after the break and were thrashed in every part of the pitch.

The visitors pulled one back through a stunning volley, but the champions killed off the game with a ruthless counter-attack. It was a disastrous afternoon for Athletic's keeper, who gifted City the third goal.

City's manager said his players had shown fighting spirit. The defeat leaves Athletic in the relegation zone, three points from safety.

City travel to Calder on Wednesday for the quarter-final of the cup. The winners will face Brannoc or Sundhaven.`,

  handball: `Norland beat Westmark 2-1 after extra time on Tuesday to reach the final of the women's handball cup.

Norland's attack was toothless for half an hour, and Westmark punished every mistake. But the hosts launched a furious assault after the break, and the goalkeeper pulled off a series of heroic saves.

With seconds left, the captain fired a rocket into the top corner to send the crowd into a frenzy. Westmark's dream was shattered.

The final against the holders, Sundland, is on Friday in Brannoc. Tickets are sold out.`,

  "a flood": `
WESTMARK (Reuters) - Heavy rain flooded parts of the Elm valley on Saturday, cutting two roads and forcing about 400 people to leave their homes, the regional government said.

The river reached 4.1 metres at the gauge in Lower Elm, 30 centimetres below the record of 1997. Forecasters expect the level to fall from Sunday.

Two people were treated for minor injuries. Trains between Westmark and the coast were replaced by buses, the operator said, and would not run before Tuesday.

"The dykes have held so far," said Ines Faro, who leads the valley's fire service. Volunteers filled 12,000 sandbags overnight.

The government promised aid to farmers, without naming a sum. Last year floods in the same valley caused damage of 9 million crowns.`,

  "a trial": `
A court in Port Ellery sentenced a former bank manager to six years in prison on Monday for stealing 2.3 million crowns from customers' accounts.

Prosecutors said that Anselm Dray, 54, moved the money over eight years to accounts in his brother's name. He pleaded guilty to fraud in January and will appeal against the length of the sentence, his lawyer said.

The judge said the crimes had caused suffering to elderly people who had trusted the bank. Eleven of the victims gave evidence, and one of them called Dray a monster.

The bank has repaid the customers. Its supervisor fined it 400,000 crowns last year for weak controls.`,

  "an election": `
The Civic Alliance won 41% of the vote in Sunday's parliamentary election, ahead of the governing Workers' Party with 35%, according to final results published on Monday.

No party has a majority. The leader of the Civic Alliance, Petra Solberg, said she would open talks with two smaller parties. The radical Left Front lost four of its nine seats.

Turnout was 68%, three points lower than in 2022. Observers reported no serious irregularities.

Prime Minister Jonas Reed conceded defeat and said he would stay in office until a new cabinet was formed. During the campaign he had warned that the Alliance's tax plans would be a disaster for public services; Solberg accused him of spreading fear.`,
};

/** The reporter's own words are plain; all that is loaded stands in quotation marks. */
export const QUOTED_INSULTS = `
The mayoral candidates met on Thursday for a debate that lasted two hours and was interrupted twice.

Olaf Brandt said his rival was “a shameless liar and a traitor to this city”. Mira Fenn replied: “You are a pathetic coward. You and your corrupt cronies have ruined everything you touched.”

“These parasites will destroy our children's future,” Brandt told supporters afterwards. “If we do not stop them now, we are all doomed.”

Fenn said her opponent's programme was “a disgusting fraud” and “an insult to every honest family”. “There is no middle ground,” she added. “You are with the people or you are with the thieves.”

The election is on June 14. About 52,000 people are entitled to vote, and the ballot papers will be sent out next week.`;
