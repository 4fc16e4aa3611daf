#pragma once

#include "core/appraisal/appraisal_book.h"

namespace tidui {

/// Texts of people of a year that were found in a folder: personal summaries (个人总结) or leaders' comments (评语).
struct PersonTexts {
    struct Text {
        int person = 0; ///< Index in the book.
        QString text{};
    };
    std::vector<Text> texts{};
    QStringList problems{}; ///< File and what is wrong with it.
};

/// Reads the .txt (UTF-8 or GB 18030) and .docx files of a folder that are named by a person of the year: "张三.docx",
/// "张三-2025年总结.txt", or by the number in the roster. A file whose name fits nobody or two people, that can't be
/// read, or that is empty is a problem; so is a text longer than what the form asks for, which is taken all the same.
PersonTexts readPersonTexts(const QString& folder, const AppraisalBook& book);

} // namespace tidui
