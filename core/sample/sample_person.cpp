#include "core/cadre/identity_number.h"
#include "core/cadre/resume.h"
#include "core/sample/sample_plan.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int conversionMonth = 2019 * 12 + 5; // 2019.06, when ranks began.

PartialDate month(int index)
{
    return PartialDate(index / 12, index % 12 + 1);
}

/// Makes one person step by step; every step leaves its part of the file complete.
class PersonMaker {
public:
    PersonMaker(const SampleOffice& office, const SampleOptions& options, const QJsonObject& words,
                const QStringList& ladder, const SamplePlace& place, int index)
        : m_words(words), m_ladder(ladder), m_place(place), m_index(index),
          m_random(options.seed * 0x100000001B3ULL + quint64(index)),
          m_now(options.today.year() * 12 + options.today.month() - 1)
    {
        const Unit& unit = office.units()[std::size_t(place.unit)];
        m_file.id = CadreId{index + 1};
        m_file.unit = unit.id;
        m_bureau = office.name();
        m_unitName = place.unit == 0 ? m_bureau : m_bureau + unit.name;
    }

    CadreFile make()
    {
        makeAge();
        makeIdentity();
        makeEducation();
        makeRanks();
        makePosts();
        makeResume();
        makeAppraisals();
        makeFamily();
        makeRest();
        return m_file;
    }

private:
    QJsonArray list(const char16_t* key) const { return m_words.value(QStringView(key)).toArray(); }

    /// Higher ranks are older. Few were hired from 1998 to 2004 and many from 2009 to 2016: a gap and a peak.
    void makeAge()
    {
        const int base = 25 + (10 - m_place.rank) * 3;
        int age = std::clamp(base + m_random.below(14) - 4, 23, 60);
        const int hired = m_now / 12 - age + 23;
        if (hired >= 1998 && hired <= 2004 && m_random.chance(75))
            age += m_random.chance(50) && age > 44 ? 6 : -7;
        m_birth = (m_now / 12 - std::clamp(age, 23, 60)) * 12 + m_random.below(12);
        m_master = m_random.chance(m_birth / 12 > 1985 ? 35 : 10);
        const auto graduation = [this] { return (m_birth / 12 + 22 + (m_master ? 3 : 0)) * 12 + 6; };
        constexpr int shortestService = 16; // Months: everybody is past the year of probation.
        while (graduation() + 1 > m_now - shortestService)
            m_birth -= 12;
        m_graduated = graduation();
        m_entered = m_graduated + 1;
    }

    void makeIdentity()
    {
        Person& person = m_file.person;
        const bool woman = m_random.chance(m_birth / 12 > 1985 ? 48 : 30);
        person.sex = woman ? u"女"_s : u"男"_s;
        person.name = m_random.of(list(u"surnames")) + m_random.of(list(woman ? u"given_female" : u"given_male"));
        person.ethnicity = u"汉族"_s;
        if (m_random.chance(8)) {
            person.ethnicity = m_random.of(list(u"minorities"));
            if (person.ethnicity == u"维吾尔族")
                person.name = m_random.of(list(u"minority_names"));
        }
        person.birth = month(m_birth);
        const int sequence = (m_index * 2 + (woman ? 0 : 1)) % 1000;
        const int region = 990100 + m_index / 500 % 8900; // 99: a region that is not assigned.
        const QString digits = u"%1%2%3%4%5"_s.arg(region).arg(m_birth / 12).arg(m_birth % 12 + 1, 2, 10, QChar(u'0'))
                                   .arg(1 + m_random.below(28), 2, 10, QChar(u'0')).arg(sequence, 3, 10, QChar(u'0'));
        person.identityNumber = digits + *identityChecksum(digits);
        person.nativePlace = m_words.value(u"province"_s).toString() + m_random.of(list(u"counties"));
        person.birthPlace = person.nativePlace;
    }

    void makeEducation()
    {
        const QString school = m_random.of(list(u"schools"));
        const QJsonArray field = list(u"fields").at(m_random.below(int(list(u"fields").size()))).toArray();
        Education education;
        education.mode = u"全日制"_s;
        education.level = m_master ? u"研究生"_s : u"大学"_s;
        education.levelSchool = school + field.at(1).toString() + u"专业"_s;
        education.degree = field.at(0).toString() + (m_master ? u"硕士"_s : u"学士"_s);
        education.enrolled = month(m_graduated - (m_master ? 3 : 4) * 12 + 2);
        education.graduated = month(m_graduated);
        education.onForm = u"是"_s;
        m_file.educations.push_back(education);
        m_school = education.levelSchool;
        if (m_master || m_place.rank > 7 || !m_random.chance(40))
            return;
        Education later{.mode = u"在职"_s, .level = u"研究生"_s, .levelSchool = u"示例大学公共管理学院公共管理专业"_s,
                        .degree = u"公共管理硕士"_s, .onForm = u"是"_s};
        later.enrolled = month(m_entered + 60);
        later.graduated = month(m_entered + 96);
        if (m_entered + 96 < m_now)
            m_file.educations.push_back(later);
    }

    QString document(int when)
    {
        return u"%1〔%2〕%3号"_s.arg(m_words.value(u"document"_s).toString()).arg(when / 12).arg(1 + m_random.below(60));
    }

    void addRank(int rank, int since, const QString& reason)
    {
        if (!m_file.ranks.empty())
            m_file.ranks.back().until = month(since);
        m_file.ranks.push_back({m_ladder.at(rank), month(since), document(since), reason, {}});
        m_stages.push_back({since, m_unitName + m_ladder.at(rank)});
    }

    /// Minimum months in the rank below (公务员职务与职级并行规定 art. 18): 2 years, 3 to 一级调研员, 4 to 巡视员.
    static int monthsBefore(int rank)
    {
        return rank <= 1 ? 48 : rank == 2 ? 36 : 24;
    }

    void makeRanks()
    {
        m_stages.push_back({m_entered, m_unitName + u"试用期公务员"_s});
        const int appointed = m_entered + 12;
        // Who was there in 2019 was converted from the old non-leading post: 巡视员 … 科员.
        constexpr std::array converted{0, 1, 3, 5, 7, 9, 10};
        int rank = m_master ? 9 : 10;
        int since = appointed;
        if (appointed < conversionMonth) {
            m_stages.push_back({appointed, m_unitName + u"科员"_s});
            const auto from = std::ranges::find_if(converted, [this](int level) { return level >= m_place.rank; });
            rank = *from;
            since = conversionMonth;
            addRank(rank, since, u"套转"_s);
        } else if (appointed <= m_now) {
            addRank(rank, since, u"首次确定"_s);
        }
        while (rank > m_place.rank) {
            const int next = since + monthsBefore(rank - 1) + m_random.below(10);
            if (next > m_now)
                break;
            addRank(--rank, next, u"晋升"_s);
            since = next;
        }
    }

    void makePosts()
    {
        if (m_place.position == SamplePosition::Member)
            return makeCurrentPost(m_file.ranks.empty() ? u"试用期公务员"_s : m_file.ranks.back().name);
        const bool chief = m_place.position == SamplePosition::Chief || m_place.position == SamplePosition::BureauChief;
        const QString title = m_place.unit == 0 ? (chief ? u"局长"_s : u"副局长"_s)
                              : m_place.branch  ? (chief ? u"局长"_s : u"副局长"_s)
                                                : (chief ? u"处长"_s : u"副处长"_s);
        const QString family = m_place.unit == 0 ? u"厅局级"_s : m_place.branch ? u"乡科级"_s : u"县处级"_s;
        const int since = std::max(m_entered + 24, m_now - 12 - m_random.below(60));
        m_file.posts.push_back({.unitName = m_unitName, .title = title, .leading = u"领导职务"_s,
                                .memberType = chief ? u"正职"_s : u"副职"_s, .method = u"组织选拔"_s,
                                .since = month(since), .document = document(since), .state = u"在任"_s, .main = u"是"_s});
        m_file.postLevels.push_back({family + (chief ? u"正职"_s : u"副职"_s), month(since), document(since), {}});
        m_stages.push_back({since, m_unitName + title});
        makeCurrentPost(title);
    }

    void makeCurrentPost(const QString& title)
    {
        m_file.person.currentPost = m_unitName + title;
        if (m_file.posts.empty())
            m_file.posts.push_back({.unitName = m_unitName, .title = title, .leading = u"非领导职务"_s,
                                    .since = month(m_stages.back().since), .state = u"在任"_s, .main = u"是"_s});
    }

    void makeResume()
    {
        std::ranges::stable_sort(m_stages, {}, &Stage::since);
        std::vector<ResumeEntry> entries;
        const int enrolled = m_graduated - (m_master ? 3 : 4) * 12 + 2;
        entries.push_back({month(enrolled), month(m_graduated), false, m_school + u"学习"_s, 0});
        for (std::size_t i = 0; i < m_stages.size(); ++i) {
            const bool last = i + 1 == m_stages.size();
            const PartialDate until = last ? PartialDate() : month(m_stages[i + 1].since);
            entries.push_back({month(m_stages[i].since), until, last, m_stages[i].text, 0});
        }
        m_file.person.resume = formatResume(entries);
    }

    /// 优秀 for at most 16 in a hundred of a unit: below the cap of 20 even when some are not appraised.
    void makeAppraisals()
    {
        QStringList texts;
        for (int year = m_now / 12 - 5; year < m_now / 12; ++year) {
            if (year * 12 < m_entered + 12)
                continue;
            // Fewer of today's people were appraised the further back the year lies.
        const int excellent = m_place.size * (16 - (m_now / 12 - 1 - year)) / 100;
        const bool best = m_place.offset < excellent * 5 && (m_place.offset + year) % 5 == 0;
            QString grade = best ? u"优秀"_s : u"称职"_s;
            if (!best && m_random.below(300) == 0)
                grade = u"基本称职"_s;
            m_file.appraisals.push_back({.year = year, .grade = grade});
            if (best)
                m_file.rewards.push_back({.name = u"嘉奖"_s, .date = PartialDate(year + 1, 3), .authority = m_bureau});
            if (year >= m_now / 12 - 3)
                texts += u"%1年年度考核%2"_s.arg(year).arg(grade);
        }
        if (!texts.isEmpty())
            m_file.person.appraisalText = texts.join(u'；') + u'。';
    }

    void addRelative(const QString& relation, int born)
    {
        const QString given = m_random.of(list(u"given_male"));
        m_file.family.push_back({relation, m_random.of(list(u"surnames")) + given, month(born),
                                 m_random.chance(40) ? u"中共党员"_s : u"群众"_s,
                                 m_words.value(u"province"_s).toString() + m_random.of(list(u"workplaces")), {}});
    }

    void makeFamily()
    {
        const bool woman = m_file.person.sex == u"女";
        if (m_now - m_birth > 30 * 12) {
            addRelative(woman ? u"丈夫"_s : u"妻子"_s, m_birth + m_random.below(60) - 24);
            const int child = m_birth + (27 + m_random.below(4)) * 12;
            if (child < m_now)
                m_file.family.push_back({m_random.chance(50) ? u"儿子"_s : u"女儿"_s, u"样小例"_s, month(child), u"群众"_s, u"示例学校学生"_s, {}});
        }
        addRelative(u"父亲"_s, m_birth - (24 + m_random.below(6)) * 12);
        addRelative(u"母亲"_s, m_birth - (22 + m_random.below(6)) * 12);
    }

    void makeRest()
    {
        Person& person = m_file.person;
        person.workStart = month(m_entered);
        person.health = u"健康"_s;
        person.specialty = m_random.of(list(u"specialties"));
        if (m_random.chance(12)) {
            person.technicalPost = m_random.of(list(u"titles"));
            m_file.titles.push_back({person.technicalPost, month(m_entered + 60), u"考试"_s, {}});
        }
        makeParty();
        person.category = u"公务员"_s;
        person.status = u"现职人员"_s;
        person.management = m_place.rank <= 1 ? u"省级党委管理干部"_s : u"其他"_s;
        person.establishment = u"行政编制"_s;
        person.registered = month(m_entered + 12);
        person.rewardText = u"无"_s;
        person.reportingUnit = m_bureau + u"党组"_s;
        m_file.entries.push_back({month(m_entered), u"录用"_s, m_school, {}, month(m_entered)});
        if (m_random.below(120) == 0)
            makeSanction();
        if (m_random.below(40) == 0 && m_place.position == SamplePosition::Member)
            makeLeaving();
    }

    void makeParty()
    {
        Person& person = m_file.person;
        if (m_random.chance(82)) {
            const int joined = m_birth + (20 + m_random.below(8)) * 12;
            person.politicalStatus = u"中共党员"_s;
            person.partyJoined = month(std::min(joined, m_now - 1));
            person.partyText = person.partyJoined.compact();
        } else {
            person.politicalStatus = m_random.chance(15) ? u"民建"_s : u"群众"_s;
            person.partyText = person.politicalStatus == u"民建" ? u"民建"_s : QString();
        }
    }

    /// 警告: influence period of six months (公务员法 art. 64).
    void makeSanction()
    {
        const int decided = m_now - m_random.below(30);
        if (decided <= m_entered + 12)
            return;
        const PartialDate date(decided / 12, decided % 12 + 1, 10);
        const PartialDate until((decided + 6) / 12, (decided + 6) % 12 + 1, 9);
        m_file.sanctions.push_back({.name = u"警告"_s, .date = date, .authority = m_bureau, .document = document(decided), .until = until});
        m_file.person.rewardText = u"%1，经%2批准，警告。"_s.arg(date.chinese(), m_bureau);
    }

    void makeLeaving()
    {
        const bool retired = m_now - m_birth >= 60 * 12;
        m_file.person.status = retired ? u"离退人员"_s : u"调出人员"_s;
        m_file.leavings.push_back({month(m_now - 1), retired ? u"离（退）休"_s : u"调出"_s,
                                   retired ? QString() : u"虚构省示例厅"_s, {}});
    }

    struct Stage {
        int since = 0;
        QString text{};
    };

    const QJsonObject& m_words;
    const QStringList& m_ladder;
    SamplePlace m_place;
    int m_index;
    SampleRandom m_random;
    int m_now;
    int m_birth = 0;
    int m_graduated = 0;
    int m_entered = 0;
    bool m_master = false;
    QString m_bureau{};
    QString m_unitName{};
    QString m_school{};
    std::vector<Stage> m_stages{};
    CadreFile m_file{};
};

} // namespace

CadreFile samplePerson(const SampleOffice& office, const SampleOptions& options, const QJsonObject& words,
                       const QStringList& ladder, const SamplePlace& place, int index)
{
    return PersonMaker(office, options, words, ladder, place, index).make();
}

QString sampleDefect(int index)
{
    constexpr int every = 53; // About two people in a hundred.
    static const QStringList rules{u"identity-checksum"_s, u"identity-birth"_s, u"resume-gap"_s, u"resume-overlap"_s,
                                   u"rank-overlap"_s, u"rank-start-missing"_s};
    return index % every == 30 ? rules.at(index / every % int(rules.size())) : QString();
}

void applySampleDefect(const QString& rule, CadreFile& file)
{
    const auto shift = [](const PartialDate& date, int months) {
        return date.hasMonth() ? month(*date.monthIndex() + months) : date;
    };
    if (rule == u"identity-checksum") {
        QChar& last = file.person.identityNumber[17];
        last = last == u'0' ? u'1' : u'0';
    } else if (rule == u"identity-birth") {
        file.person.birth = shift(file.person.birth, -3);
    } else if (rule == u"resume-gap" || rule == u"resume-overlap") {
        auto entries = parseResume(file.person.resume);
        entries[0].until = shift(entries[0].until, rule == u"resume-gap" ? -5 : 5);
        file.person.resume = formatResume(entries);
    } else if (rule == u"rank-overlap" && !file.ranks.empty()) {
        file.ranks.insert(file.ranks.begin(), {u"二级科员"_s, shift(file.ranks.front().since, -12), {}, {}, {}});
    } else if (rule == u"rank-start-missing" && !file.ranks.empty()) {
        file.ranks.back().since = {};
    }
}

} // namespace tidui
