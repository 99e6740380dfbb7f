//! The small numbers that stand for closed lists in the claims. Once given, a number never changes its meaning.

use mypage_api::{EnvironmentKind, PermitBasis, PermitDuration, WorkAccess, WorkExtent, WorkKind};

/// A value of a closed list with its number.
pub(super) trait Coded: Sized {
    fn code(&self) -> u8;
    fn from_code(code: u8) -> Option<Self>;
}

macro_rules! codes {
    ($($list:ident { $($value:ident = $code:literal),+ $(,)? })+) => { $(
        impl Coded for $list {
            fn code(&self) -> u8 {
                match self { $(Self::$value => $code),+ }
            }

            fn from_code(code: u8) -> Option<Self> {
                match code { $($code => Some(Self::$value),)+ _ => None }
            }
        }
    )+ };
}

codes! {
    EnvironmentKind { Production = 0, Test = 1, Sandbox = 2 }
    PermitDuration { Permanent = 0, Temporary = 1 }
    PermitBasis { Work = 0, Family = 1, Study = 2, Protection = 3, CollectiveProtection = 4, Other = 5 }
    WorkAccess { No = 0, Yes = 1, Unclear = 2 }
    WorkKind { General = 0, CertainEmployer = 1, CertainWork = 2, CertainEmployerAndWork = 3, Unclear = 4 }
    WorkExtent { Any = 0, FullTimeOnly = 1, PartTimeOnly = 2, PartTimeAndFullTimeInHolidays = 3, Unclear = 4 }
}
