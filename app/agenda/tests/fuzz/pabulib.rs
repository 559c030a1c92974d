//! Participatory budgets.

use agenda::import::File;
use agenda::import::pabulib::read;
use proptest::prelude::*;

use crate::mangled::{is_well_placed, mangled};

const NAME: &str = "city.pb";

const GOOD: [&str; 3] = [
    "META\nkey;value\ndescription;Budget\nnum_projects;2\nnum_votes;2\nbudget;100.5\nvote_type;approval\nPROJECTS\n\
     project_id;cost;votes;name;selected\n9;60;2;\"Trees; shade\";1\nb;40;1;Benches;0\nVOTES\nvoter_id;vote;age\n1;9,b;40\n2;9;\n",
    "META\r\nkey;value\r\nnum_projects;1\r\nnum_votes;1\r\nbudget;9\r\nvote_type;cumulative\r\nPROJECTS\r\ncost;project_id\r\n\
     1;a\r\nVOTES\r\nvote;points;voter_id\r\na;3;x\r\n",
    "META\nkey;value\nnum_projects;0\nnum_votes;0\nbudget;0\nvote_type;ordinal\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote\n",
];

proptest! {
    #[test]
    fn a_budget_is_refused_with_a_place_or_kept_whole(
        bytes in mangled(prop::sample::select(GOOD.to_vec()).prop_map(str::to_owned)),
    ) {
        match read(File { name: NAME, bytes: &bytes }) {
            Err(fault) => is_well_placed(&fault, &[(NAME, &bytes)]),
            Ok(election) => {
                let projects = election.projects.len();
                let places = election.votes.iter().flat_map(|vote| &vote.projects);
                prop_assert!(places.into_iter().all(|place| usize::try_from(*place).unwrap() < projects));
                prop_assert!(election.ballots().people() == i64::try_from(election.votes.len()).unwrap());
            }
        }
    }
}
