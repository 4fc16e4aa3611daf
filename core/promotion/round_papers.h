#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidui {

/// What the papers of a promotion round (晋升批次) state: plain values, filled by the round, printed by
/// core/form/round_paper_forms.h. Texts are printed as they are given; empty ones leave a line to be filled in by hand.

/// 民主推荐票: one for each category of voter (A 领导班子, B 中层, C 其他); anonymous, without a number.
struct BallotPaper {
    struct Candidate {
        QString name{};
        QString post{}; ///< 所在单位及现任职务职级
    };
    QString organ{};                     ///< 单位名称, in the title.
    QString target{};                    ///< 推荐职级（职务）
    int places = 0;                      ///< 名额; more marks than that make the ballot void.
    QString conditions{};                ///< 推荐条件
    QString category{};                  ///< 投票人类别
    std::vector<Candidate> candidates{}; ///< In any order; printed 按姓氏笔画为序.
    int blankRows = 0;        ///< Lines for other names (另荐他人); 0 where only the listed may be chosen.
    QStringList notes{};      ///< Besides the usual ones.
    bool halfSheet = false;   ///< A5 instead of A4.
    bool leadingPost = false; ///< Of a round for leading posts (选拔任用): other title and captions.
};

/// 干部民主测评表: the ballot of an evaluation, one for each category of voter; anonymous, without a number.
struct EvaluationPaper {
    QString organ{};                                  ///< 单位名称, in the title.
    QStringList aspects{};                            ///< 德 能 勤 绩 廉, five at most.
    QStringList grades{};                             ///< 总体评价的等次, five at most.
    QString category{};                               ///< 投票人类别
    std::vector<BallotPaper::Candidate> candidates{}; ///< In any order; printed 按姓氏笔画为序.
};

/// 民主推荐、民主测评结果汇总: for each candidate the votes by category. Rates are counted on the valid ballots.
struct TallyPaper {
    struct Category {
        QString name{};
        int expected = 0; ///< 应到
        int present = 0;  ///< 实到
        int issued = 0;   ///< 发出票
        int returned = 0; ///< 收回票
        int valid = 0;    ///< 有效票
    };
    struct Candidate {
        QString name{};
        QString post{};
        std::vector<int> votes{}; ///< One for each category, in their order; by grades the favourable ones.
        /// Of an evaluation, for each category: one for each grade, then the abstentions.
        std::vector<std::vector<int>> grades{};
    };
    QString organ{};
    QString target{};
    QDate day{};
    std::vector<Category> categories{};
    std::vector<Candidate> candidates{};       ///< In the order of printing.
    QString vote = QStringLiteral("民主推荐"); ///< Or 民主测评.
    QStringList grades{};     ///< Of an evaluation: 优秀, 称职, …, five at most; empty = votes for or against.
    QString favourable{};     ///< 优秀和称职: the grades that `votes` are.
    bool leadingPost = false; ///< Of a round for leading posts (选拔任用): other title and captions.
};

/// 参加民主推荐人员范围
struct ParticipantsPaper {
    struct Participant {
        QString unit{};
        QString name{};
        QString post{};
        QString category{}; ///< 类别
        QString note{};     ///< 缺席原因, 备注
    };
    QString organ{};
    QString target{};
    QDate day{};
    QString basis{}; ///< Why these: the article and how the range was worked out.
    std::vector<Participant> participants{};
    bool leadingPost = false; ///< Of a round for leading posts (选拔任用): other title and captions.
};

/// 公示: the notice of those to be promoted.
struct NoticePaper {
    struct Candidate {
        QString name{};
        QString details{};  ///< 男，汉族，1975年3月生，…，现任…
        QString proposed{}; ///< 拟晋升一级主任科员
    };
    QString organ{};      ///< Signs the notice.
    QString title{};      ///< Empty = 关于×××等同志晋升职级的公示
    QString salutation{}; ///< 各科室、各单位；empty = none.
    QString basis{};      ///< The legal basis and the meeting, up to and with 现予公示.
    std::vector<Candidate> candidates{};
    QDate first{}; ///< First day of the period.
    QDate last{};  ///< Last day of the period, included.
    int workingDays = 0;
    QString department{}; ///< Who receives what is reported.
    QString phone{};
    QString address{};
    QString mail{};
    QDate day{}; ///< Of the notice.
};

/// 会议表决（决定）记录表
struct DecisionPaper {
    struct Candidate {
        QString name{};
        QString post{};               ///< 单位及现任职务职级
        QString proposed{};           ///< 拟晋升职级, 拟任职务
        std::optional<int> agree{};   ///< 同意; empty before the vote.
        std::optional<int> against{}; ///< 不同意
        std::optional<int> abstain{}; ///< 弃权（缓议）
        QString result{};
        QString ending{}; ///< 拟免职务; empty = none.
    };
    QString organ{};
    QString meeting{}; ///< 党组会议
    QDate day{};
    QString place{};
    QString chair{};
    QString recorder{};
    std::optional<int> expected{}; ///< 应到
    std::optional<int> present{};  ///< 实到
    QString attending{};           ///< 列席人员
    QString recused{};             ///< 回避人员
    std::vector<Candidate> candidates{};
    bool leadingPost = false; ///< Of a round for leading posts (选拔任用): other title and captions.
};

/// 晋升通知书
struct NotificationPaper {
    QString organ{};
    QString document{}; ///< 文号
    QString name{};
    QString unit{};
    QString from{};  ///< The rank held before; empty = none.
    QString to{};    ///< The rank given.
    QDate decided{}; ///< 任职时间: the day of the decision.
    QDate day{};     ///< Of the letter.
};

/// 考察材料: headings the office keeps, each with dated entries and their source.
struct InspectionPaper {
    struct Entry {
        QDate day{}; ///< Invalid = not dated, which is said.
        QString text{};
        QString source{};
    };
    struct Heading {
        QString name{};               ///< 德, 能, 勤, 绩, 廉, 主要缺点和不足, …
        std::vector<Entry> entries{}; ///< Empty is said on the paper.
    };
    QString name{};
    QString basics{}; ///< ×××，男，汉族，1975年3月生，…，现任…。 Empty = left out.
    std::vector<Heading> headings{};
    QStringList results{};    ///< 年度考核, 民主推荐, 民主测评, 征求意见, 核查: a paragraph each.
    QStringList inspectors{}; ///< 考察组成员
    QDate day{};
};

} // namespace tidui
