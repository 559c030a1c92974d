//! Every setting, with its default and its unit; nothing else reads the environment.

use clap::Args;

/// How the server is set up. Each setting is an option of the command line and a variable of the environment.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Where everything is remembered: `sqlite:FILE` or `postgres://USER:PASSWORD@HOST/DATABASE`.
    #[arg(
        long,
        env = "FOLKMOOT_DATABASE",
        default_value = "sqlite:folkmoot.sqlite",
        global = true,
        hide_env_values = true
    )]
    pub database: String,
    /// Connections that read at the same time.
    #[arg(long, env = "FOLKMOOT_READERS", default_value_t = 4, global = true)]
    pub readers: u32,
    /// What to log: `error`, `warn`, `info`, `debug`, or a filter such as `info,sqlx=warn`.
    #[arg(long, env = "FOLKMOOT_LOG", default_value = "info", global = true)]
    pub log: String,
}

/// How pages are served.
#[derive(Args, Clone, Debug)]
pub struct Serving {
    /// The address and port to listen on.
    #[arg(long, env = "FOLKMOOT_LISTEN", default_value = "127.0.0.1:3900")]
    pub listen: String,
    /// The address under which people reach this server; with https, cookies travel over https only. Without it, where
    /// it listens, as seen from this machine.
    #[arg(long, env = "FOLKMOOT_ADDRESS")]
    pub address: Option<String>,
    /// The largest request, in bytes.
    #[arg(long, env = "FOLKMOOT_MAX_BODY_BYTES", default_value_t = 262_144)]
    pub max_body_bytes: usize,
    /// The largest request that carries a file, in bytes.
    #[arg(long, env = "FOLKMOOT_MAX_FILE_BYTES", default_value_t = 4_194_304)]
    pub max_file_bytes: usize,
    /// How long a request may take, in milliseconds.
    #[arg(long, env = "FOLKMOOT_REQUEST_TIMEOUT_MS", default_value_t = 15_000)]
    pub request_timeout_ms: u64,
    /// How long a device stays known, in days.
    #[arg(long, env = "FOLKMOOT_SESSION_DAYS", default_value_t = 180)]
    pub session_days: i64,
    #[command(flatten)]
    pub analysing: Analysing,
    /// Make the demonstration if there is no community yet.
    #[arg(long)]
    pub demo_if_empty: bool,
}

impl Serving {
    /// Returns the address under which people reach this server, without a slash at its end.
    pub fn address(&self) -> String {
        let listening = || {
            let everywhere = ["0.0.0.0:", "[::]:"].into_iter().find_map(|host| self.listen.strip_prefix(host));
            everywhere.map_or_else(|| format!("http://{}", self.listen), |port| format!("http://127.0.0.1:{port}"))
        };
        self.address.as_deref().map_or_else(listening, |address| address.trim_end_matches('/').to_owned())
    }
}

/// When a community's common ground is worked out again.
#[derive(Args, Clone, Copy, Debug)]
pub struct Analysing {
    /// How long nothing must happen in a community before it is worked out again, in milliseconds.
    #[arg(long, env = "FOLKMOOT_ANALYSIS_QUIET_MS", default_value_t = 5_000)]
    pub analysis_quiet_ms: u64,
    /// After how long it is worked out again even where something happens all the time, in milliseconds.
    #[arg(long, env = "FOLKMOOT_ANALYSIS_LATEST_MS", default_value_t = 60_000)]
    pub analysis_latest_ms: u64,
}
