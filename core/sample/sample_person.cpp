#include "core/cadre/identity_number.h"
#include "core/sample/sample_maker.h"

using namespace Qt::StringLiterals;

namespace tidui {

PartialDate sampleMonth(int index)
{
    return PartialDate(index / 12, index % 12 + 1);
}

SampleMaker::SampleMaker(const SamplePlan& plan, int index)
    : m_plan(plan), m_place(plan.place(index)), m_life(plan.lives[std::size_t(index)]), m_index(index), m_now(plan.now),
      m_random(plan.options.seed * 0x100000001B3ULL + quint64(index)), m_graduated(m_life.entered - 1)
{
    const Unit& unit = plan.units[std::size_t(m_place.unit)];
    m_file.id = CadreId{index + 1};
    m_file.unit = unit.id;
    m_bureau = plan.words.value(u"bureau"_s).toString();
    m_unitName = m_place.unit == 0 ? m_bureau : m_bureau + unit.name;
}

CadreFile SampleMaker::make()
{
    makeIdentity();
    makeEducation();
    makeRanks();
    makePosts();
    makeResume();
    makeAppraisals();
    makeSanction();
    makeHonours();
    makeFamily();
    makeParty();
    makeRest();
    makeRetirement();
    makeLeaving();
    return m_file;
}

QString SampleMaker::document(int when)
{
    const QString word = m_plan.words.value(u"document"_s).toString();
    return u"%1〔%2〕%3号"_s.arg(word).arg(when / 12).arg(1 + m_random.below(60));
}

void SampleMaker::makeIdentity()
{
    Person& person = m_file.person;
    person.sex = m_life.woman ? u"女"_s : u"男"_s;
    person.name = m_plan.name(m_life);
    person.ethnicity = m_plan.ethnicity(m_life);
    person.birth = sampleMonth(m_life.birth);
    // Five hundred people to a region, each with a sequence number of their sex. 99: a region that is not assigned.
    const int sequence = (m_index * 2 + (m_life.woman ? 0 : 1)) % 1000;
    const int region = 990100 + m_index / 500 % 8900;
    const QString digits = u"%1%2%3%4%5"_s.arg(region)
                               .arg(m_life.birth / 12)
                               .arg(m_life.birth % 12 + 1, 2, 10, QChar(u'0'))
                               .arg(1 + m_random.below(28), 2, 10, QChar(u'0'))
                               .arg(sequence, 3, 10, QChar(u'0'));
    person.identityNumber = digits + *identityChecksum(digits);
    person.nativePlace = m_plan.words.value(u"province"_s).toString() + m_random.of(list(u"counties"_s));
    person.birthPlace = person.nativePlace;
}

void SampleMaker::makeEducation()
{
    const QString school = m_random.of(list(u"schools"_s));
    const QJsonArray fields = list(u"fields"_s);
    const QJsonArray field = fields.at(m_random.below(int(fields.size()))).toArray();
    Education education;
    education.mode = u"全日制"_s;
    education.level = m_life.master ? u"研究生"_s : u"大学"_s;
    education.levelSchool = school + field.at(1).toString() + u"专业"_s;
    education.degree = field.at(0).toString() + (m_life.master ? u"硕士"_s : u"学士"_s);
    education.enrolled = sampleMonth(m_graduated - (m_life.master ? 3 : 4) * 12 + 2);
    education.graduated = sampleMonth(m_graduated);
    education.onForm = u"是"_s;
    m_file.educations.push_back(education);
    m_school = education.levelSchool;
    constexpr int monthsBeforeStudy = 60;
    constexpr int monthsToDegree = 96;
    if (m_life.master || m_place.rank > 7 || !m_random.chance(40) || m_life.entered + monthsToDegree >= m_now)
        return;
    m_file.educations.push_back({.mode = u"在职"_s,
                                 .level = u"研究生"_s,
                                 .levelSchool = u"示例大学公共管理学院公共管理专业"_s,
                                 .degree = u"公共管理硕士"_s,
                                 .enrolled = sampleMonth(m_life.entered + monthsBeforeStudy),
                                 .graduated = sampleMonth(m_life.entered + monthsToDegree),
                                 .onForm = u"是"_s});
}

CadreFile samplePerson(const SamplePlan& plan, int index)
{
    return SampleMaker(plan, index).make();
}

} // namespace tidui
