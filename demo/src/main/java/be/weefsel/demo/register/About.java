package be.weefsel.demo.register;

/// What is drawn by chance. Each has random numbers of its own, so that another choice about
/// addresses leaves all activities as they are.
enum About {
    ENTERPRISE,
    END_OF_ENTERPRISE,
    NUMBER_OF_UNITS,
    ORDER_OF_UNITS,
    OPENING,
    UNIT,
    MOVE,
    JOBS,
    REGISTRATION,
    BRANCH,
    NAME,
    ADDRESS,
    ACTIVITIES,
    RANK_OF_SECTOR,
    DIVISION_IN_ARRONDISSEMENT,
    SECTOR_IN_ARRONDISSEMENT
}
