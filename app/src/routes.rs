//! The route table: the whole site on one screen.

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};

use crate::pages;

/// Shows the page that the address names. Every page is rendered whole before it is sent, so that none needs a script.
#[expect(clippy::too_many_lines, reason = "every page of the site is to be seen here")]
#[component]
pub fn Site() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <Routes fallback=pages::problem::NotFound>
                <Route path=path!("/") view=pages::home::Home ssr=SsrMode::Async />
                <Route path=path!("/sign-in") view=pages::sign_in::SignIn ssr=SsrMode::Async />
                <Route path=path!("/account") view=pages::account::Account ssr=SsrMode::Async />
                <Route path=path!("/operator/:token") view=pages::operator::Operator ssr=SsrMode::Async />
                <Route path=path!("/found") view=pages::found::Found ssr=SsrMode::Async />
                <Route path=path!("/problem/:status") view=pages::problem::Explained ssr=SsrMode::Async />
                <Route path=path!("/about") view=pages::about::About ssr=SsrMode::Async />
                <Route path=path!("/c/:community") view=pages::community::Front ssr=SsrMode::Async />
                <Route path=path!("/c/:community/propose") view=pages::propose::Propose ssr=SsrMode::Async />
                <Route path=path!("/c/:community/issues") view=pages::issues::Issues ssr=SsrMode::Async />
                <Route path=path!("/c/:community/issues/:issue") view=pages::issue::IssuePage ssr=SsrMode::Async />
                <Route
                    path=path!("/c/:community/issues/:issue/edit")
                    view=pages::edit_issue::EditIssue
                    ssr=SsrMode::Async
                />
                <Route path=path!("/c/:community/weigh") view=pages::weigh::WeighPage ssr=SsrMode::Async />
                <Route
                    path=path!("/c/:community/common-ground")
                    view=pages::common_ground::CommonGroundPage
                    ssr=SsrMode::Async
                />
                <Route path=path!("/c/:community/sort") view=pages::sort::SortPage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/themes") view=pages::themes::ThemesPage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/people") view=pages::people::People ssr=SsrMode::Async />
                <Route path=path!("/c/:community/agendas") view=pages::agendas::Agendas ssr=SsrMode::Async />
                <Route path=path!("/c/:community/agendas/:agenda") view=pages::agenda::AgendaPage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/agendas/:agenda/words") view=pages::agenda_words::AgendaWords ssr=SsrMode::Async />
                <Route path=path!("/c/:community/agendas/:agenda/choose") view=pages::choose::Choose ssr=SsrMode::Async />
                <Route path=path!("/c/:community/agendas/:agenda/sections") view=pages::sections::Sections ssr=SsrMode::Async />
                <Route path=path!("/c/:community/agendas/:agenda/order") view=pages::order::OrderPage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/agendas/:agenda/place/:issue") view=pages::place::PlacePage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/agendas/:agenda/editions/:edition") view=pages::edition::EditionPage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/institutions") view=pages::institutions::Institutions ssr=SsrMode::Async />
                <Route path=path!("/c/:community/answer") view=pages::desk::DeskPage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/answers") view=pages::replies::RepliesPage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/programmes") view=pages::programmes::Programmes ssr=SsrMode::Async />
                <Route
                    path=path!("/c/:community/programmes/new")
                    view=pages::add_programme::AddProgramme
                    ssr=SsrMode::Async
                />
                <Route
                    path=path!("/c/:community/programmes/:programme")
                    view=pages::programme::ProgrammePage
                    ssr=SsrMode::Async
                />
                <Route
                    path=path!("/c/:community/programmes/:programme/edit")
                    view=pages::edit_programme::EditProgramme
                    ssr=SsrMode::Async
                />
                <Route
                    path=path!("/c/:community/programmes/:programme/versions")
                    view=pages::versions::VersionsPage
                    ssr=SsrMode::Async
                />
                <Route
                    path=path!("/c/:community/programmes/:programme/goals/:goal")
                    view=pages::goal::GoalPage
                    ssr=SsrMode::Async
                />
                <Route path=path!("/c/:community/issues/:issue/link") view=pages::link::ChooseGoal ssr=SsrMode::Async />
                <Route
                    path=path!("/c/:community/issues/:issue/link/:programme/:goal")
                    view=pages::link::LinkPage
                    ssr=SsrMode::Async
                />
                <Route path=path!("/c/:community/link/:programme") view=pages::coding::CodingPage ssr=SsrMode::Async />
                <Route path=path!("/joint") view=pages::joint::all::JointsPage ssr=SsrMode::Async />
                <Route path=path!("/joint/:joint") view=pages::joint::JointPage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/joint") view=pages::joint::here::JointsHerePage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/joint/new") view=pages::joint::begin::BeginJoint ssr=SsrMode::Async />
                <Route path=path!("/c/:community/joint/:joint") view=pages::joint::desk::JointDeskPage ssr=SsrMode::Async />
                <Route path=path!("/c/:community/joint/:joint/words") view=pages::joint::words::JointWords ssr=SsrMode::Async />
                <Route
                    path=path!("/c/:community/joint/:joint/things/:item")
                    view=pages::joint::behind::BehindPage
                    ssr=SsrMode::Async
                />
                <Route path=path!("/c/:community/compare") view=pages::comparisons::ComparisonsPage ssr=SsrMode::Async />
                <Route
                    path=path!("/c/:community/compare/:programme")
                    view=pages::comparison::ComparisonPage
                    ssr=SsrMode::Async
                />
                <Route
                    path=path!("/c/:community/compare/:programme/beside")
                    view=pages::alongside::TwoPlacesPage
                    ssr=SsrMode::Async
                />
                <Route
                    path=path!("/c/:community/compare/:programme/over-time")
                    view=pages::timeline::TimelinePage
                    ssr=SsrMode::Async
                />
                <Route
                    path=path!("/c/:community/compare/:programme/:agenda/:edition")
                    view=pages::comparison::ComparisonPage
                    ssr=SsrMode::Async
                />
                <Route path=path!("/method") view=pages::method::Method ssr=SsrMode::Async />
            </Routes>
        </Router>
    }
}
