//! Programmes.

use agenda::export;
use agenda::import::File;
use agenda::import::programme::{Defaults, read};
use proptest::prelude::*;

use crate::mangled::{is_well_placed, mangled};

const NAME: &str = "plan.csv";

fn good() -> impl Strategy<Value = String> {
    let library: Vec<String> = agenda::library::programmes()
        .unwrap()
        .iter()
        .map(|plan| {
            let written = export::programme::write(plan);
            // The first lines of a large programme trip a reader as well as all of them.
            written.lines().take(12).flat_map(|line| [line, "\n"]).collect()
        })
        .collect();
    let made_up = [
        "item_id,title\n1,Roads\n2,\"Schools, all\"\n",
        "item_id;parent_id;title;state_weight\r\n1;;Roads;12.5\r\n2;;Schools;0,5\r\n3;1;Potholes;\r\n",
        "item_id\tparent_id\tcode\ttitle\ttext\n1\t\tA\tRoads\t\n2\t1\tA.1\tPotholes\tFill them.\n",
        "programme_id,programme_name,weighting,item_id,parent_id,title,starts,ends,source_checked_on,source_url,state_weight\n\
         plan,The plan,money,1,,Roads,2026,2030-12-31,2026-11-23,https://example.org,1000000\n,,,2,,Schools,,,,,0.000001\n",
        "item_id,parent_id,title\n2,1,Child\n1,,Parent\n3,2,Grandchild\n",
    ];
    prop::sample::select(library.into_iter().chain(made_up.map(str::to_owned)).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn a_programme_is_refused_with_a_place_or_kept_whole(bytes in mangled(good())) {
        let defaults = Defaults { slug: "plan".to_owned(), ..Defaults::default() };
        match read(File { name: NAME, bytes: &bytes }, &defaults) {
            Err(fault) => is_well_placed(&fault, &[(NAME, &bytes)]),
            Ok(plan) => {
                let written = export::programme::write(&plan);
                let again = read(File { name: NAME, bytes: written.as_bytes() }, &Defaults::default());
                prop_assert_eq!(again.as_ref(), Ok(&plan), "{}", written);
            }
        }
    }
}
